/**
 * What of React's client no page of ours draws, by the functions that lead there from what pages do draw, each with what it comes to
 * where there is nothing of the kind. A name that is gone in a newer React, or a body that does more by then, is seen by
 * `tests/cli/vite/unused-react.test.ts`, which also holds that nothing of it is drawn.
 */
export const unused = {
  viewTransitions: {
    startViewTransition: '',
    flushAfterMutationEffects: '',
    commitEnterViewTransitions: '',
    commitExitViewTransitions: '',
    commitNestedViewTransitions: '',
    restoreEnterOrExitViewTransitions: '',
    restoreNestedViewTransitions: '',
    restoreViewTransitionOnHostInstances: '',
    applyViewTransitionToHostInstances: '',
    getViewTransitionName: '',
    getViewTransitionClassName: '',
    createViewTransitionInstance: '',
    ViewTransitionPseudoElement: '',
  },
  /** Fragments with a ref. */
  fragmentRefs: {
    FragmentInstance: '',
    addFragmentHandleToFiber: '',
    commitNewChildToFragmentInstances: '',
    commitFragmentInstanceInsertionEffects: '',
    commitFragmentInstanceDeletionEffects: '',
  },
  /** `<title>`, `<meta>`, `<link>`, `<style>` and `<script>`, which React takes to the document's head, and what waits for them. */
  head: {
    isHostHoistableType: 'false',
    getResource: 'null',
    acquireResource: 'null',
    getHydratableHoistableCache: '',
    mountHoistable: '',
    createHoistableInstance: '',
    preloadResource: 'true',
    preloadResourceAndSuspendIfNeeded: '',
    prefetchDNS: '',
    preconnect: '',
    preload: '',
    preloadModule: '',
    preinitStyle: '',
    preinitScript: '',
    preinitModuleScript: '',
    // Pictures wait for each other in view transitions alone.
    preloadInstanceAndSuspendIfNeeded: '',
    accumulateSuspenseyCommitOnFiber: '',
    waitForCommitToBeReady: 'null',
    onUnsuspend: '',
  },
  /** `<html>`, `<head>` and `<body>`: we draw into an element of the body. */
  document: {
    resolveSingletonInstance: '',
    releaseSingletonInstance: '',
    commitHostSingletonAcquisition: '',
  },
  /** Functions as a form's `action`, and what tells of them. */
  formActions: {
    extractEvents$1: '',
    startHostTransition: '',
    requestFormReset$1: '',
    recursivelyResetForms: '',
    TransitionAwareHostComponent: '',
    mountActionState: '',
    updateActionState: '',
    rerenderActionState: '',
  },
  /** `onSelect` and `onBeforeInput`. */
  textEvents: { constructSelectEvent: '', getNativeBeforeInputChars: '', getFallbackBeforeInputChars: '' },
  suspense: {
    updateSuspenseComponent: 'null',
    updateSuspenseListComponent: 'null',
    cutOffTailIfNeeded: '',
  },
  /** Where in the tree an error came from: nothing of ours asks, and React says it in development only. */
  componentStacks: { getStackByFiberInDevAndProd: "''" },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/** React's client with these functions emptied, so that the bundler finds what only they led to unused. Throws for a name that is not there. */
export function withoutUnused(code: string): string {
  return Object.values<Readonly<Record<string, string>>>(unused)
    .flatMap((names) => Object.entries(names))
    .reduce((left, [name, value]) => {
      const escaped = name.replace('$', '\\$');
      const whole = new RegExp(`^function ${escaped}\\([^)]*\\) \\{\\n[^]*?^\\}$`, 'm');
      if (!whole.test(left)) throw new Error(`React has no function ${name} any more.`);
      return left
        .replace(whole, () => `function ${name}() {${value && `return ${value};`}}`)
        .replace(new RegExp(`^${escaped}\\.prototype\\.\\w+ = [^]*?^\\};$`, 'gm'), '');
    }, code);
}
