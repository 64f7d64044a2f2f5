import jp.go.aist.rtm.RTC.Manager;

class OpenRtmManager {
    void run(String[] arguments) {
        Manager rtm = Manager.init(arguments);
        rtm.activateManager();
        rtmStart(rtm);
    }

    private static void rtmStart(Manager manager) {
        manager.runManager(true);
    }
}
