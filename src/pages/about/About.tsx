import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { Reading } from '../../components/Reading';
import { published } from '../../content/browser/published';
import { i18n as words } from '../../i18n/i18n';
import { Trans } from '../../i18n/react';
import { paths } from '../../paths';
import { useCapabilities } from '../../site/capabilities';
import { Freshness } from './Freshness';
import { Mistakes } from './Mistakes';
import type { Page } from '../page';
import 'virtual:fitpath/messages/about';

const LICENCES = `${import.meta.env.FITPATH_ROOT}licences.txt`;

function About({ data: { guides } }: { readonly data: { readonly guides: number } }) {
  const { leavesFiles, siteFrame } = useCapabilities();
  return (
    <Reading title={<Trans id="about.title" />} lead={<Trans id="about.lead" />}>
      <Part part="who" />
      <Part part="money" />
      <Part part="privacy" />
      <Mistakes />
      <Freshness published={published} />
      <section>
        <h2>
          <Trans id="about.checked.title" />
        </h2>
        <p>
          <Trans id="about.checked.text" values={{ count: guides }} />
        </p>
      </section>
      <Part part="not">
        <p>
          <Link to={paths.methodology}>
            <Trans id="about.not.more" />
          </Link>
        </p>
      </Part>
      <Part part="thanks">
        {leavesFiles && (
          <p>
            <a href={LICENCES}>
              <Trans id="about.licences" />
            </a>
          </p>
        )}
        {siteFrame && (
          <p>
            <Link to={paths.groups} reloadDocument>
              <Trans id="about.groups" />
            </Link>
          </p>
        )}
        {siteFrame && (
          <p>
            <Link to={paths.study}>
              <Trans id="about.study" />
            </Link>
          </p>
        )}
        <p>
          <Link to={paths.embed()}>
            <Trans id="about.embed" />
          </Link>
        </p>
      </Part>
    </Reading>
  );
}

interface PartProps {
  readonly part: 'who' | 'money' | 'privacy' | 'not' | 'thanks';
  readonly children?: ReactNode;
}

function Part({ part, children }: PartProps) {
  return (
    <section>
      <h2>
        <Trans id={`about.${part}.title`} />
      </h2>
      <p>
        <Trans id={`about.${part}.text`} />
      </p>
      {children}
    </section>
  );
}

export const page: Page<{ readonly guides: number }> = {
  Component: About,
  load: async (content) => ({ guides: (await content.cover()).guides.length }),
  head: () => ({ title: words._('about.head.title'), description: words._('about.head.description') }),
};
