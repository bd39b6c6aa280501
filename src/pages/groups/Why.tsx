import { Trans } from '../../i18n/react';
import { MOST_MEMBERS, type Refusal } from '../../result/group/read';
import 'virtual:fitpath/messages/groups';

/** Why a link is left out, in words. */
export function Why({ reason }: { readonly reason: Refusal }) {
  return reason === 'many' ? (
    <Trans id="group.why.many" values={{ most: MOST_MEMBERS }} />
  ) : (
    <Trans id={`group.why.${reason}`} />
  );
}
