import { createContext, use } from 'react';

export type Mode = 'web' | 'kiosk' | 'embed';

/** What the site may do where it runs. Components ask for a capability, never for the mode. */
export interface Capabilities {
  /** Answers outlive the visit, on this device. */
  readonly keepsAnswers: boolean;
  /** Careers can be kept on this device, and found again in the site's menu. */
  readonly keepsCareers: boolean;
  /** The site's own head and foot stand around the page. */
  readonly siteFrame: boolean;
  /** Links may lead to other sites. */
  readonly outsideLinks: boolean;
  /** Files, copied texts and printed pages may be left where it runs. */
  readonly leavesFiles: boolean;
  /** Tools stand open where there is room beside what they change, not only when somebody opens them. */
  readonly openTools: boolean;
  /** The screen is the site's own, so that a flower may open over all of it. */
  readonly blooms: boolean;
  /** Left out where every career has a page that can be gone to. */
  readonly careerPages?: boolean;
  /** Where other people find the site, without a slash at the end; null: nowhere. Left out where it is the page's own address. */
  readonly address?: string | null;
}

const web: Capabilities = {
  keepsAnswers: true,
  keepsCareers: true,
  siteFrame: true,
  outsideLinks: true,
  leavesFiles: true,
  openTools: true,
  blooms: true,
};

export const capabilities: Readonly<Record<Mode, Capabilities>> = {
  web,
  // Nothing is kept, nothing leads away.
  kiosk: {
    ...web,
    ...{ keepsAnswers: false, keepsCareers: false, siteFrame: false },
    ...{ outsideLinks: false, leavesFiles: false, openTools: false },
  },
  embed: { ...web, keepsCareers: false, siteFrame: false, blooms: false },
};

export const CapabilitiesContext = createContext<Capabilities>(capabilities.web);
export const useCapabilities = (): Capabilities => use(CapabilitiesContext);
