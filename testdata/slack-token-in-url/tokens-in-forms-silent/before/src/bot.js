const params = new URLSearchParams();
params.append('token', 'xoxb-fake');
fetch('https://slack.com/api/rtm.connect', { method: 'POST', body: params });
axios.get('https://slack.com/api/users.list', { params: { token: 'xoxb-fake', include_locale: true } });
