export { looksLikePerson } from '../../danish/person-line.ts'
