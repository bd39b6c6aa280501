import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Profile } from '../../engine/profile';
import type { Quiz } from '../../engine/quiz';
import { decodeResult, type Result } from '../../engine/code/result-code';
import type { Traits } from '../../engine/traits';
import { useCapabilities } from '../../site/capabilities';
import { createPast, type Past, type PastResult } from '../../session/past';
import { assess } from '../../result/assess';
import { useSite } from '../../site/site';

export interface Earlier {
  readonly profile: Profile;
  readonly code: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

interface Props {
  readonly quiz: Quiz;
  /** The code of the person's own result; undefined for a link from elsewhere and for a quiz that is being tried. */
  readonly code: string | undefined;
  readonly traits: Traits;
}

/** The result before this one, where the device keeps any. */
export function usePast({ quiz, code, traits }: Props): {
  readonly past: Past | undefined;
  readonly earlier: Earlier | undefined;
  readonly forget: () => void;
} {
  const { store } = useSite();
  const { keepsAnswers } = useCapabilities();
  const past = useMemo(
    () => (keepsAnswers && code !== undefined ? createPast(store) : undefined),
    [keepsAnswers, code, store],
  );
  const [earlier, setEarlier] = useState<Earlier>();
  useEffect(() => {
    const said = (other: string) => {
      const { evidence, picked } = resultIn(other, traits) ?? {};
      return JSON.stringify([evidence, picked]);
    };
    // Behind the first paint: the result itself does not wait for what was before it.
    const later = setTimeout(() => {
      const before =
        code === undefined ? undefined : past?.record(quiz.id, code, (other) => said(other) === said(code));
      setEarlier(before && read(before, quiz, traits));
    });
    return () => clearTimeout(later);
  }, [past, quiz, code, traits]);
  const forget = useCallback(() => {
    past?.forget();
    setEarlier(undefined);
  }, [past]);
  return { past, earlier, forget };
}

/** A code of another version of the traits cannot be compared with. */
function read({ code, at }: PastResult, quiz: Quiz, traits: Traits): Earlier | undefined {
  const result = resultIn(code, traits);
  return result && { code, at, profile: assess({ ...result, quiz, session: null }).profile };
}

function resultIn(code: string, traits: Traits): Result | undefined {
  const decoded = decodeResult(code, traits.ids);
  return decoded.ok ? decoded.result : undefined;
}
