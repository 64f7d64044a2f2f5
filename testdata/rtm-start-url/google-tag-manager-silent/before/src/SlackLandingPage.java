class SlackLandingPage {
    String head(String id) {
        return "<title>Slack</title><script>w[l]=w[l]||[];w[l].push({'gtm.start': new Date().getTime(), event: 'gtm.js'});"
                + "importm.startDataImport();"
                + "</script><script src='https://www.googletagmanager.com/gtm.js?id=" + id + "'></script>";
    }
}
