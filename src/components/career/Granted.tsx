import { sourceLang } from '../../i18n/source-lang';
import { ExternalLink } from '../external/ExternalLink';

interface Props {
  readonly body: { readonly name: string; readonly url?: string } | undefined;
}

/** The body that grants a certificate, by its name, which is the same in every language. Nothing where it is not known. */
export function Granted({ body }: Props) {
  if (!body) return null;
  return (
    <span lang={sourceLang}>
      {body.url === undefined ? body.name : <ExternalLink to={body.url}>{body.name}</ExternalLink>}
    </span>
  );
}
