import type { Messages } from '../../namespaces';

/** Chinese messages of the offer of an online basemap. */
export const ground: Messages<'ground'> = {
  offer: '显示街道和建筑',
  note: '内置地图在此处没有更多细节：其海岸线约每800米才有一个点。街道来自第三方OpenFreeMap：它会收到您的网络地址以及您正在查看的地图范围。',
  on: '开启',
  decline: '暂不',
  off: '返回内置地图',
};
