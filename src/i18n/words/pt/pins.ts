import type { Messages } from '../../namespaces';

/** Portuguese messages of links that are pinned to a version of the data. */
export const pins: Messages<'pins'> = {
  label: 'Versão dos dados',
  same: 'Link fixado na versão {version} dos dados, que é a atual.',
  moved:
    'Este link foi criado com a versão {version} dos dados, de {date}. Você está vendo a versão {present}.',
  newer:
    'Este link pede a versão {version} dos dados, mais recente que esta cópia do atlas. Você está vendo a versão {present}.',
  unknown:
    'Este link pede a versão {version} dos dados, que nunca existiu. Você está vendo a versão {present}.',
  remove: 'Remover a versão do link',
};
