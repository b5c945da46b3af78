/** The desk's shifts are fair. */
import { judgeShift } from './drivers/judge-shift.ts'

judgeShift('monday-morning', { worst: 5, kind: 85, queueCare: 85 })
judgeShift('outage-day', { worst: 5, kind: 85, queueCare: 85 })
