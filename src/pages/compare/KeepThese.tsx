import { useState } from 'react';
import { Trans } from '../../i18n/react';
import { Link } from 'react-router-dom';
import { Button } from '../../components/Button';
import { paths } from '../../paths';
import { useCapabilities } from '../../site/capabilities';
import { useLeaves } from '../../site/use-leaves';
import styles from './KeepThese.module.css';
import 'virtual:fitpath/messages/compare';

/** Keeps all careers of a link that came from somewhere; nothing where they are kept, or nothing may be. */
export function KeepThese({ socs }: { readonly socs: readonly string[] }) {
  const { keepsCareers } = useCapabilities();
  return keepsCareers && socs.length > 0 && <Offer socs={socs} />;
}

function Offer({ socs }: { readonly socs: readonly string[] }) {
  const leaves = useLeaves((kept) => kept.leaves);
  const keep = useLeaves((kept) => kept.keep);
  const [full, setFull] = useState(false);
  const all = socs.every((soc) => leaves.some((leaf) => leaf.soc === soc));
  const said = all ? 'compare.keptThese' : full && 'compare.noRoom';
  return (
    <div className={styles.offer}>
      {!all && (
        <Button onClick={() => setFull(socs.map(keep).includes(false))}>
          <Trans id="compare.keepThese" />
        </Button>
      )}
      <p role="status">{said && <Trans id={said} components={{ 0: <Link to={paths.compare()} /> }} />}</p>
    </div>
  );
}
