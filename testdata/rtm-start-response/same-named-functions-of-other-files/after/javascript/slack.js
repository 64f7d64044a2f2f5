exports.connect = async function (token) {
  const response = await fetch('https://slack.com/api/rtm.connect', { method: 'POST', body: new URLSearchParams({ token }) });
  return response.json();
};
