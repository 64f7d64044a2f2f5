describe('rtm.start', () => {
  test('rtm.start', () => {});
  it('rtm.start', async () => {});
});
