// Our own clothes, drawn over the plain shirt of Open Peeps in its manner: flat colour, ink line, round ends.
// Coordinates are those of its canvas, whose neckline hangs from (247, 598) by (391, 699) to (518, 598).

export const garmentNames = ['plain', 'band', 'stripes', 'collar', 'tie', 'cardigan', 'apron', 'hood'] as const
export type Garment = (typeof garmentNames)[number]

interface Cloth {
  readonly clothing: string
  readonly trim: string
  readonly ink: string
  /** The id of a clip path of the shirt's shape. */
  readonly shirt: string
}

interface Drawing {
  /** Under the ink of the shirt: may run over its edge when clipped to `shirt`. */
  readonly under?: (cloth: Cloth) => string
  /** Over the ink of the shirt: stays inside its edge. */
  readonly on?: (cloth: Cloth) => string
}

const neckline = 'M247 598q61 100.7 144.3 100.7T517.7 598'

function piece(fill: string, path: string, ink: string): string {
  return `<path fill="${fill}" stroke="${ink}" stroke-width="13" stroke-linejoin="round" stroke-linecap="round" d="${path}"/>`
}

function collar(fill: string, ink: string): string {
  return piece(fill, 'M236 588Q290 646 391 676L330 764Q236 700 200 616Z', ink) + piece(fill, 'M529 588Q492 646 391 676L452 764Q540 700 572 614Z', ink)
}

const drawings: Readonly<Record<Garment, Drawing>> = {
  plain: {},
  band: {
    on: ({ trim, ink }) => `<path stroke="${ink}" stroke-width="58" d="${neckline}"/><path stroke="${trim}" stroke-width="34" d="${neckline}"/>`,
  },
  stripes: {
    under: ({ trim, shirt }) =>
      `<path clip-path="url(#${shirt})" stroke="${trim}" stroke-width="30" d="M-40 634Q391 734 800 634M-40 700Q391 800 800 700M-40 766Q391 866 800 766"/>`,
  },
  collar: {
    on: ({ clothing, trim, ink }) => `<path fill="${clothing}" d="M345 740L391 660L437 740Z"/>` + piece('none', 'M391 700V1000', ink) + collar(trim, ink),
  },
  tie: {
    on: ({ clothing, trim, ink }) =>
      piece(clothing, 'M330 690L391 660L452 690L420 760H360Z', ink) +
      piece(trim, 'M366 676H416L410 724L446 1000H336L372 724Z', ink) +
      piece('none', 'M372 724H410', ink) +
      collar(clothing, ink),
  },
  cardigan: { on: ({ trim, ink }) => piece(trim, `${neckline}L566 622Q516 780 391 920Q264 780 210 624Z`, ink) },
  apron: {
    on: ({ trim, ink }) => piece(trim, 'M170 628L214 606Q240 690 268 742H514Q540 690 556 606L598 630Q586 720 560 800V1000H226V800Q184 720 170 628Z', ink),
  },
  hood: {
    on: ({ clothing, ink, trim }) =>
      piece(clothing, 'M236 588Q300 692 391 693T529 588Q584 588 574 634Q520 752 391 748Q262 752 204 640Q196 592 236 588Z', ink) +
      `<path stroke="${ink}" stroke-width="22" stroke-linecap="round" d="M344 738V800M440 738V800"/>` +
      `<path stroke="${trim}" stroke-width="9" stroke-linecap="round" d="M344 738V800M440 738V800"/>`,
  },
}

/** What a garment adds to the shirt, under its ink and over it; nothing for a plain one. */
export function drawGarment(garment: Garment, cloth: Cloth): { readonly under: string; readonly on: string } {
  const { under, on } = drawings[garment]
  return { under: under?.(cloth) ?? '', on: on?.(cloth) ?? '' }
}
