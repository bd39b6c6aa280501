import { Link } from 'react-router-dom';
import { Trans } from '../../../i18n/react';
import { paths } from '../../../paths';
import { BEST, LEAST, type Invited } from '../../../result/group/group';
import styles from './ClassReport.module.css';
import tables from './Table.module.css';
import 'virtual:fitpath/messages/groups';

interface Props {
  readonly guests: readonly Invited[];
  /** Of how many. */
  readonly of: number;
  readonly nameOf: (soc: string) => string;
  readonly topicName: (id: string) => string;
}

/** Careers worth inviting somebody for, and how they are counted. */
export function Invite({ guests, of, nameOf, topicName }: Props) {
  return (
    <section className={styles.part}>
      <h2 className={styles.ruled}>
        <Trans id="group.invite" />
      </h2>
      {guests.length === 0 ? (
        <p>
          <Trans id="group.invite.none" values={{ least: LEAST }} />
        </p>
      ) : (
        <table className={`${tables.table ?? ''} ${tables.guests ?? ''}`}>
          <thead>
            <tr>
              <th scope="col">
                <Trans id="group.invite.career" />
              </th>
              <th scope="col" className={tables.number}>
                <Trans id="group.invite.students" />
              </th>
              <th scope="col">
                <Trans id="group.invite.topic" />
              </th>
            </tr>
          </thead>
          <tbody>
            {guests.map(({ share, topic }) => (
              <tr key={share.key}>
                <th scope="row">
                  {/* In a tab of its own: this page would be gone. */}
                  <Link to={paths.career(share.key)} target="_blank">
                    {nameOf(share.key)}
                  </Link>
                </th>
                <td className={tables.number}>
                  <Trans
                    id={share.orMore ? 'group.share.more' : 'group.share'}
                    values={{ count: share.count, of }}
                  />
                </td>
                <td>{topicName(topic)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className={styles.note}>
        <Trans id="group.invite.how" values={{ best: BEST }} />
      </p>
    </section>
  );
}
