import type { Messages } from '../../namespaces';

/** Portuguese messages of the offer of an online basemap. */
export const ground: Messages<'ground'> = {
  offer: 'Ver ruas e edifícios',
  note: 'O mapa incluído não tem mais detalhe aqui: a sua costa tem um ponto a cada 800 m, mais ou menos. As ruas vêm do OpenFreeMap, um terceiro, que recebe o seu endereço de rede e a parte do mapa que você olha.',
  on: 'Ativar',
  decline: 'Agora não',
  off: 'Voltar ao mapa incluído',
};
