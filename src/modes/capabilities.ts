import { createContext, use } from 'react';

export type Mode = 'web' | 'kiosk' | 'embed';

/** What the site may do where it runs. Components ask for a capability, never for the mode. */
export interface Capabilities {
  /** Answers outlive the visit, on this device. */
  readonly keepsAnswers: boolean;
  /** The site's own head and foot stand around the page. */
  readonly siteFrame: boolean;
  /** Links may lead to other sites. */
  readonly outsideLinks: boolean;
}

export const capabilities: Readonly<Record<Mode, Capabilities>> = {
  web: { keepsAnswers: true, siteFrame: true, outsideLinks: true },
  kiosk: { keepsAnswers: false, siteFrame: false, outsideLinks: false },
  embed: { keepsAnswers: true, siteFrame: false, outsideLinks: true },
};

export const CapabilitiesContext = createContext<Capabilities>(capabilities.web);
export const useCapabilities = (): Capabilities => use(CapabilitiesContext);
