import { Trans } from '../../i18n/react';
import { Reading } from '../../components/Reading';
import { Link } from 'react-router-dom';
import { i18n as words } from '../../i18n/i18n';
import { useCapabilities } from '../../site/capabilities';
import { paths } from '../../paths';
import type { Page } from '../page';
import 'virtual:fitpath/messages/frame';
import 'virtual:fitpath/messages/reading';

const LICENCES = `${import.meta.env.BASE_URL}licences.txt`;
const PARTS = ['what', 'privacy', 'money', 'not', 'open', 'thanks'] as const;

function About() {
  const { leavesFiles, siteFrame } = useCapabilities();
  return (
    <Reading title={<Trans id="about.title" />} lead={<Trans id="about.lead" />}>
      {PARTS.map((part) => (
        <section key={part}>
          <h2>
            <Trans id={`about.${part}.title`} />
          </h2>
          <p>
            <Trans id={`about.${part}.text`} />
          </p>
        </section>
      ))}
      {leavesFiles && (
        <p>
          <a href={LICENCES}>
            <Trans id="about.licences" />
          </a>
        </p>
      )}
      <p>
        <Link to={paths.methodology}>
          <Trans id="foot.methodology" />
        </Link>
      </p>
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
    </Reading>
  );
}

export const page: Page<object> = {
  Component: About,
  load: () => Promise.resolve({}),
  head: () => ({ title: words._('about.head.title'), description: words._('about.head.description') }),
};
