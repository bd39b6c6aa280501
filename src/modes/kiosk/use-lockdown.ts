import { useEffect, useRef } from 'react';

/** Marks the entry of the browser's history on which a booth stands. */
const GUARD = { fitpathBooth: true };

/**
 * Keeps visitors inside: no menu under the finger, no dragging, no zoom, no shortcut of the browser, no second window; and
 * the browser's Back, by gesture, key or mouse button, is handed to `onBack`. What a page cannot refuse (Ctrl+W, the
 * power key) is for the browser's own kiosk mode.
 */
export function useLockdown(onBack: () => void): void {
  const back = useRef(onBack);
  useEffect(() => {
    back.current = onBack;
  });
  useEffect(() => {
    const stop = (event: Event) => event.preventDefault();
    const stopOutsideFields = (event: Event) => {
      if (!isField(event.target)) event.preventDefault();
    };
    // Only an entry that somebody has touched is one that browsers go back from to a page's own guard.
    const standGuard = () => {
      if (!isGuard(window.history.state)) window.history.pushState(GUARD, '');
    };
    const onPop = (event: PopStateEvent) => {
      if (isGuard(event.state)) return;
      window.history.forward();
      back.current();
    };
    const controller = new AbortController();
    const { signal } = controller;
    const capture = { capture: true, signal } as const;
    window.addEventListener('contextmenu', stop, capture);
    window.addEventListener('dragstart', stop, capture);
    window.addEventListener('selectstart', stopOutsideFields, capture);
    window.addEventListener('copy', stop, capture);
    window.addEventListener('gesturestart', stop, capture);
    window.addEventListener('auxclick', stop, capture);
    window.addEventListener('wheel', stopZoom, { ...capture, passive: false });
    window.addEventListener('mouseup', stopSideButtons, capture);
    window.addEventListener('click', stopSecondWindow, capture);
    window.addEventListener('keydown', stopShortcuts, capture);
    window.addEventListener('pointerdown', standGuard, capture);
    window.addEventListener('keydown', standGuard, capture);
    window.addEventListener('popstate', onPop, { signal });
    return () => controller.abort();
  }, []);
}

function isGuard(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'fitpathBooth' in state;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

function stopZoom(event: WheelEvent): void {
  if (event.ctrlKey) event.preventDefault();
}

/** The fourth and fifth button of a mouse mean Back and Forward. */
function stopSideButtons(event: MouseEvent): void {
  if (event.button > 2) event.preventDefault();
}

/** A click with a key held opens a window; so does a link to another site, and one that saves a file leaves it here. */
function stopSecondWindow(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link) return;
  const leads = link.origin !== window.location.origin || link.hasAttribute('download') || link.target !== '';
  const held = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (!leads && !held) return;
  event.preventDefault();
  event.stopPropagation();
}

/** Shortcuts come with Ctrl, Alt or the command key, or are function keys; what is typed with AltGr stays. */
function stopShortcuts(event: KeyboardEvent): void {
  const typed = event.key.length === 1 && event.getModifierState('AltGraph');
  const shortcut = event.ctrlKey || event.metaKey || event.altKey || /^F\d+$/.test(event.key);
  if ((shortcut && !typed) || event.key.startsWith('Browser')) event.preventDefault();
}
