/**
 * Structured data in the shapes of schema.org, as far as this site uses them. An address is a path of the site
 * (`paths`, without the base path); the build makes it absolute where it knows the site's own address.
 */
export type Structured = Occupation | FAQPage | BreadcrumbList | WebSite;

export interface Occupation {
  readonly '@type': 'Occupation';
  readonly name: string;
  readonly alternateName: string;
  readonly description: string;
  readonly occupationLocation: { readonly '@type': 'Country'; readonly name: string };
  readonly occupationalCategory: {
    readonly '@type': 'CategoryCode';
    readonly codeValue: string;
    readonly inCodeSet: { readonly '@type': 'CategoryCodeSet'; readonly name: string };
  };
  readonly estimatedSalary?: MonetaryAmountDistribution;
  readonly educationRequirements?: string;
  readonly experienceRequirements?: string;
  readonly skills?: string;
  readonly mainEntityOfPage?: { readonly '@type': 'WebPage'; readonly lastReviewed: string };
}

export interface MonetaryAmountDistribution {
  readonly '@type': 'MonetaryAmountDistribution';
  readonly name: string;
  readonly currency: 'USD';
  /** ISO 8601: what the pay is for. */
  readonly duration: 'P1Y' | 'PT1H';
  readonly percentile10?: number;
  readonly percentile25?: number;
  readonly median?: number;
  readonly percentile75?: number;
  readonly percentile90?: number;
}

export interface FAQPage {
  readonly '@type': 'FAQPage';
  readonly mainEntity: readonly {
    readonly '@type': 'Question';
    readonly name: string;
    readonly acceptedAnswer: { readonly '@type': 'Answer'; readonly text: string };
  }[];
}

export interface BreadcrumbList {
  readonly '@type': 'BreadcrumbList';
  readonly itemListElement: readonly {
    readonly '@type': 'ListItem';
    readonly position: number;
    readonly name: string;
    readonly item: string;
  }[];
}

export interface WebSite {
  readonly '@type': 'WebSite';
  readonly name: string;
  readonly description: string;
  readonly url: string;
}

/** The way to a page from the first one, that page last. */
export function breadcrumbs(
  steps: readonly { readonly name: string; readonly item: string }[],
): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, i) => ({ '@type': 'ListItem', position: i + 1, ...step })),
  };
}
