/** Days counted, so that two of them can be subtracted. Works on the text of a day alone: no clock, no time zone. */

/** Days since 1 March of the year 0, of an ISO day ("2026-11-24", anything after it is passed over). NaN where it is none. */
export function dayNumber(iso: string): number {
  const [, years, months, days] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? []
  const month = Number(months)
  // The year begins in March here, so that the leap day is its last.
  const year = Number(years) - (month <= 2 ? 1 : 0)
  const monthFromMarch = (month + 9) % 12
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + Math.floor((153 * monthFromMarch + 2) / 5) + Number(days) - 1
}
