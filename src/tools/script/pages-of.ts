// Which pages of the monitor a case needs on paper: those that its replies ask for, and those that tell what it speaks of.

import type { Article, Case, Expression, Pack } from '#scenario/pack.ts'

export interface Page {
  readonly article: Article
  /** Indexes in the case's fact table. */
  readonly facts: readonly number[]
}

export function pagesOf(one: Case, pack: Pack): readonly Page[] {
  const replies = one.beats.flatMap((beat) => beat.replies)
  const asked = new Set(replies.flatMap((reply) => [reply.when, ...reply.routes.map((route) => route.when)].flatMap(lookedIn)))
  const spokenOf = new Set([...one.beats.flatMap((beat) => beat.requires), ...replies.flatMap((reply) => reply.claims.map((claim) => claim.fact))])
  for (const fact of spokenOf) {
    const article = one.facts[fact]?.article ?? null
    if (article !== null) asked.add(article)
  }
  const articles = [...new Map([...pack.articles, ...one.articles].map((article) => [article.id, article])).values()]
  return articles
    .filter(({ id }) => asked.has(id))
    .map((article) => ({
      article,
      facts: one.facts.flatMap((fact, at) => (fact.article === article.id || article.facts.includes(fact.id) ? [at] : [])),
    }))
}

function lookedIn(expression: Expression | null): string[] {
  if (expression === null) return []
  if (expression[0] === 'looked') return [expression[1]]
  return expression.slice(1).flatMap((part) => (Array.isArray(part) ? lookedIn(part as Expression) : []))
}
