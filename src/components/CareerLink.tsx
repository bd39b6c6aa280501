import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { paths } from '../paths';
import { useCapabilities } from '../site/capabilities';

interface Props {
  readonly soc: string;
  readonly children: ReactNode;
}

/** A career's name, which leads to its page where there is one. */
export function CareerLink({ soc, children }: Props) {
  const { careerPages = true } = useCapabilities();
  return careerPages ? <Link to={paths.career(soc)}>{children}</Link> : <span>{children}</span>;
}
