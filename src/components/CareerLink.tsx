import { Link } from 'react-router-dom';
import { paths } from '../paths';
import { useCapabilities } from '../site/capabilities';

interface Props {
  readonly soc: string;
  readonly name: string | undefined;
}

/** A career's name, which leads to its page where there is one. */
export function CareerLink({ soc, name }: Props) {
  const { careerPages = true } = useCapabilities();
  return careerPages ? <Link to={paths.career(soc)}>{name}</Link> : <span>{name}</span>;
}
