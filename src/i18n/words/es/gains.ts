import type { Messages } from '../../namespaces';

/** Mensajes en español de la página sobre quién gana. */
export const gains = {
  title: 'Quién gana con Chancay',
  lead: '¿Desde dónde, en Sudamérica, gana la carga hacia China con el puerto de Chancay, cuánto, y qué cambiarían nuevos ferrocarriles? Cada lugar se compara por todos los puertos de exportación, por las carreteras, ferrocarriles y ríos abiertos, y por mar.',
  measure: 'El mejor por',
  'measure.cost': 'Costo',
  'measure.time': 'Tiempo',
  'measure.carbon': 'Carbono',
  cargo: 'Carga',
  'cargo.container': 'Contenedores',
  'cargo.reefer': 'Refrigerada',
  'cargo.grain': 'Granos',
  'cargo.minerals': 'Minerales',
  scope: 'Vías',
  'scope.open': 'Abiertas hoy',
  'scope.construction': 'Y en construcción',
  'scope.planned': 'Y planeadas',
  baseline: 'Puertos y servicios',
  'baseline.now': 'Ahora',
  'baseline.2023': '2023, antes de Chancay',
  view: 'En el mapa',
  'view.port': 'Mejor puerto',
  'view.saving': 'Lo que ahorra Chancay',
  'place.unknown': 'La red terrestre no tiene ese lugar.',
  'way.total': 'USD {usd}, {days} días, {carbon} kg CO₂e',
} satisfies Messages<'gains'>;
