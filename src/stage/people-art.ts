/** The drawn people as layers: the shape of assets/people.json. Inner SVG markup; a figure is base + face + over. */

export interface PeopleArt {
  readonly viewBox: readonly [number, number, number, number]
  readonly people: Readonly<Record<string, { readonly base: string; readonly over: string }>>
  readonly faces: Readonly<Record<string, string>>
}
