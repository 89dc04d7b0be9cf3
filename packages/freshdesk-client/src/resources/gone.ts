/** For deletions whose first answer was lost: what is not there any more is deleted. */
export const gone = async (status: number): Promise<boolean> => status === 404;
