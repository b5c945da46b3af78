/** The stable ids under which wordings are stored and translated. One place knows how they are spelt. */
import type { Article, Fact } from './pack.ts'

export const wordingIds = {
  reply: (caseId: string, beat: string, reply: string): string => `${caseId}.${beat}.${reply}`,
  note: (caseId: string, beat: string, reply: string): string => `${caseId}.${beat}.${reply}.note`,
  line: (caseId: string, beat: string, line: string): string => `${caseId}.${beat}.client.${line}`,
  nudge: (caseId: string, beat: string): string => `${caseId}.${beat}.nudge`,
  endingLine: (caseId: string, ending: string, line: string): string => `${caseId}.ending.${ending}.${line}`,
  caseTitle: (caseId: string): string => `${caseId}.title`,
  caseAbout: (caseId: string): string => `${caseId}.about`,
  caseHidden: (caseId: string): string => `${caseId}.hidden`,
  cardLabel: (caseId: string, row: number): string => `${caseId}.card.${row}.label`,
  cardText: (caseId: string, row: number): string => `${caseId}.card.${row}.text`,
  colleague: (caseId: string, answer: 'full' | 'half'): string => `${caseId}.colleague.${answer}`,
  handOver: (caseId: string): string => `${caseId}.handOver`,
  inWriting: (caseId: string): string => `${caseId}.inWriting`,
  born: (caseId: string, promise: string): string => `${caseId}.born.${promise}`,
  visit: (shift: string, visit: string, ahead: boolean): string => `shifts.${shift}.visit.${visit}.${ahead ? 'ahead' : 'behind'}`,
  factLabel: (fact: Fact): string => `${fact.named}.label`,
  factShow: (fact: Fact): string => `${fact.worded}.show`,
  factOption: (fact: Fact, option: string): string => `${fact.worded}.option.${option}`,
  factCondition: (fact: Fact, condition: string): string => `${fact.worded}.condition.${condition}`,
  article: (article: Article): string => `${article.scope}.article.${article.id}`,
  personAbout: (person: string): string => `people.${person}.about`,
  concern: (concern: string): string => `pack.concern.${concern}`,
  department: (side: 'desk' | 'floor'): string => `pack.department.${side}`,
  murmur: (murmur: string): string => `pack.murmur.${murmur}`,
  shiftTitle: (shift: string): string => `shifts.${shift}.title`,
  shiftBrief: (shift: string): string => `shifts.${shift}.brief`,
  weekDay: (department: 'desk' | 'floor', day: string): string => `weeks.${department}.${day}`,
  lesson: (shift: string, lesson: string): string => `shifts.${shift}.lesson.${lesson}`,
} as const

/** Facts of the pack are keyed `facts.<id>.label`, those of a case `<case>.fact.<id>.label`. */
export function factPrefix(scope: string, fact: string): string {
  return scope === 'facts' ? `facts.${fact}` : `${scope}.fact.${fact}`
}
