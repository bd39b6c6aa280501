import { Link } from 'react-router-dom';
import { Trans } from '../../i18n/react';
import { formatCount, formatTenths } from '../../i18n/format';
import people from '../../content/measured/people.json';
import { paths } from '../../paths';
import { useCapabilities } from '../../site/capabilities';
import { WideTable } from '../../components/WideTable';
import { Section } from './Section';
import 'virtual:fitpath/messages/method';

/** How well the engine tells real people of one field from those of others, beside the standard method; from `quiz -- validate`. */
export function RealPeople() {
  const { siteFrame } = useCapabilities();
  const { rows, ahead, ...study } = people;
  const percent = (value: number) => `${formatTenths(value)}%`;
  const range = ({ from, to }: { from: number; to: number }) => `${formatTenths(from)}–${formatTenths(to)}`;
  return (
    <Section id="real-people" title={<Trans id="method.people.title" />}>
      <p>
        <Trans id="method.people.text" values={{ ...study, people: formatCount(study.people) }} />
      </p>
      <WideTable
        id="people"
        columns={(['method', 'auc', 'range', 'top10'] as const).map(
          (column) => `method.people.${column}` as const,
        )}
        caption={<Trans id="method.people.caption" />}
      >
        {rows.map(({ id, auc, top10, ...ends }) => (
          <tr key={id}>
            <th scope="row">
              <Trans id={`method.people.${id as 'topics' | 'traits' | 'riasec'}`} />
            </th>
            <td>{percent(auc)}</td>
            <td>{range(ends)}</td>
            <td>{percent(top10)}</td>
          </tr>
        ))}
      </WideTable>
      <p>
        <Trans id="method.people.more" values={{ ahead: formatTenths(ahead.auc), range: range(ahead) }} />
      </p>
      <p>
        <Trans id="method.people.source" values={{ years: study.years }} />
      </p>
      {siteFrame && (
        <p>
          <Link to={paths.study}>
            <Trans id="method.people.study" />
          </Link>
        </p>
      )}
    </Section>
  );
}
