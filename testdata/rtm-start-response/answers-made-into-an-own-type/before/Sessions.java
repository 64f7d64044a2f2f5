import io.reactivex.Single;
import io.reactivex.functions.Function;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import retrofit2.http.GET;

class Sessions {
    interface Api {
        @GET("https://slack.com/api/rtm.start")
        Single<Start> start();
    }

    interface Later {
        @GET("https://slack.com/api/rtm.start")
        CompletableFuture<Start> start();
    }

    static class Start {
        String url;
        List<String> channels;
        List<String> users;
    }

    static class Session {
        private final List<String> users = new ArrayList<>();

        List<String> getUsers() {
            return users;
        }

        List<String> getChannels() {
            return users;
        }
    }

    Api api;
    Later later;

    Single<Session> anonymous() {
        return api.start().map(new Function<Start, Session>() {
            @Override
            public Session apply(Start start) {
                return new Session();
            }
        });
    }

    Single<Session> lambda() {
        return api.start().map(start -> new Session());
    }

    CompletableFuture<Session> reference() {
        return later.start().thenApply(Sessions::open);
    }

    private static Session open(Start start) {
        Session session = new Session();
        session.getUsers().addAll(start.users);
        return session;
    }

    int users() {
        return anonymous().blockingGet().getUsers().size()
                + lambda().blockingGet().getChannels().size()
                + reference().join().getUsers().size();
    }

    int itself(ExecutorService executor) throws Exception {
        Start same = api.start().map(start -> start).blockingGet();
        Start done = executor.submit(new Callable<Start>() {
                    @Override
                    public Start call() {
                        return api.start().blockingGet();
                    }
                })
                .get();
        return same.channels.size() + done.channels.size();
    }
}
