/** Which side of the counter belongs to a home department: Service works the desk, Sales the floor. */
import type { Home } from '../settings.ts'

export type Department = 'desk' | 'floor'

export const departmentOf = (home: Home): Department => (home === 'service' ? 'desk' : 'floor')
export const otherDepartment = (home: Home): Department => (home === 'service' ? 'floor' : 'desk')
