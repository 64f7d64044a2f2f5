export const api = {
  async rtmStart(token) {
    const { data } = await axios.get(`https://slack.com/api/rtm.start`, { params: { token } });
    return data;
  },
};
