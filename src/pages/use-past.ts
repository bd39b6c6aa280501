import { useCallback, useEffect, useMemo, useState } from 'react';
import { profileOf, type Profile } from '../engine/profile';
import { decodeResult } from '../engine/share';
import type { Traits } from '../engine/traits';
import { useCapabilities } from '../modes/capabilities';
import { createPast, type Past, type PastResult } from '../session/past';
import { useSite } from './page';
import { idsOf } from './use-result';

export interface Earlier {
  readonly profile: Profile;
  readonly code: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

interface Props {
  readonly quiz: string;
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
    let current = true;
    const before = code === undefined ? undefined : past?.record(quiz, code);
    // After this commit: the result itself does not wait for what was before it.
    queueMicrotask(() => {
      if (current) setEarlier(before && read(before, traits));
    });
    return () => {
      current = false;
    };
  }, [past, quiz, code, traits]);
  const forget = useCallback(() => {
    past?.forget();
    setEarlier(undefined);
  }, [past]);
  return { past, earlier, forget };
}

/** A code of another version of the traits cannot be compared with. */
function read({ code, at }: PastResult, traits: Traits): Earlier | undefined {
  const decoded = decodeResult(code, idsOf(traits));
  return decoded.ok ? { code, at, profile: profileOf(decoded.result.evidence) } : undefined;
}
