import { Trans } from '../../../i18n/react';
import { Told } from '../../../i18n/whose';
import type { Traits } from '../../../engine/traits';
import { shortReasons } from '../../../result/reason-words';
import 'virtual:fitpath/messages/found';

interface Props {
  readonly why: Parameters<typeof shortReasons>[0];
  readonly traits: Traits;
}

/** In a line where person and career meet, and what speaks most against it. */
export function FrameWhy({ why, traits }: Props) {
  const { forPoles, againstPole } = shortReasons(why, traits);
  return (
    <p>
      {forPoles.length > 0 && <Told id="results.forPoles" values={{ poles: forPoles.join(', ') }} />}{' '}
      {againstPole && <Trans id="results.againstPole" values={{ pole: againstPole }} />}
    </p>
  );
}
