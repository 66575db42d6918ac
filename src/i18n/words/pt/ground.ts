import type { Messages } from '../../namespaces';

/** Portuguese messages of the offer of an online basemap. */
export const ground: Messages<'ground'> = {
  offer: 'Ver ruas e edifícios',
  note: 'O mapa incluído não tem mais detalhes aqui: a sua costa tem cerca de um ponto a cada 800 m. As ruas vêm do OpenFreeMap, um terceiro, que recebe o seu endereço de rede e a parte do mapa que você está vendo.',
  on: 'Ativar',
  decline: 'Agora não',
  off: 'Voltar ao mapa incluído',
};
