import { Link } from 'react-router-dom';
import { Trans } from '../../../i18n/react';
import { paths } from '../../../paths';
import { BEST, LEAST, type Invited } from '../../../result/group/group';
import styles from './ClassReport.module.css';
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
        <Trans id="groups.invite" />
      </h2>
      {guests.length === 0 ? (
        <p>
          <Trans id="groups.invite.none" values={{ least: LEAST }} />
        </p>
      ) : (
        <table className={`${styles.table ?? ''} ${styles.guests ?? ''}`}>
          <thead>
            <tr>
              <th scope="col">
                <Trans id="groups.invite.career" />
              </th>
              <th scope="col" className={styles.number}>
                <Trans id="groups.invite.students" />
              </th>
              <th scope="col">
                <Trans id="groups.invite.topic" />
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
                <td className={styles.number}>
                  <Trans
                    id={share.orMore ? 'groups.share.more' : 'groups.share'}
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
        <Trans id="groups.invite.how" values={{ best: BEST }} />
      </p>
    </section>
  );
}
