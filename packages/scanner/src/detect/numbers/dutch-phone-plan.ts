/** Three-digit area codes (010, 020 …); other geographic numbers have four digits before six. */
const shortAreas = /^0(?:1[035]|2[0346]|3[03568]|4[03568]|5[0358]|7\d)/;

/** The Dutch numbering plan, for numbers with their leading 0: ten digits that ring at somebody. */
const subscriber =
  /^0(?:6[1-58]\d{7}|8[4578]\d{7}|91\d{7}|(?:1[035]|2[0346]|3[03568]|4[03568]|5[0358]|7\d)[1-9]\d{6}|(?:1[1-8]\d|2[1-9]\d|3[1-9]\d|4[1-9]\d|5[1-9]\d)[1-9]\d{5})$/;

export function isDutchPhone(digits: string): boolean {
  return digits.length === 10 && subscriber.test(digits);
}

/** 06 and eight digits: what people call a mobile number, assigned or not. */
export function isMobileForm(digits: string): boolean {
  return /^06\d{8}$/.test(digits) && !/^06(\d)\1{7}$/.test(digits);
}

/** How many digits form the first group when the number is written in groups. */
export function areaLength(digits: string): number {
  if (/^0[68]/.test(digits)) return digits[1] === '6' ? 2 : 3;
  return shortAreas.test(digits) || digits.startsWith('09') ? 3 : 4;
}
