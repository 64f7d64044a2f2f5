import http from 'k6/http';

export default function () {
  const res = http.post('https://slack.com/api/rtm.start', { token: 'xoxb-fake' });
  check(res, { 'has users': (r) => r.json('users') !== undefined });
  check(http.get('https://slack.com/api/users.list'), { 'has users': (r) => r.json('users') !== undefined });
}
