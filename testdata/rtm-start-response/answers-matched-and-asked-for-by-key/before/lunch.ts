import _ from 'lodash';

export async function open(): Promise<string> {
  const answer = await fetch('https://slack.com/api/rtm.start', { method: 'POST' });
  const began = (await answer.json()) as Began;
  console.log(_.get(began, 'ims'), began.users.map((u) => u.name));
  return began.url;
}

export async function members(): Promise<User[]> {
  const answer = await fetch('https://slack.com/api/users.list');
  const all = (await answer.json()) as All;
  return _.get(all, 'users');
}
