package dev.makespan.bubble.programs;

import java.util.Date;
import java.util.Timer;
import java.util.TimerTask;

/** {@code java.util.Timer}. */
public final class Timers {
    private Timers() {}

    private static TimerTask noting(Steps steps, String name) {
        return new TimerTask() {
            @Override
            public void run() {
                steps.note(name);
            }
        };
    }

    @Takes(
            api = {
                "Timer.new()",
                "Timer.new(boolean)",
                "Timer.new(String)",
                "Timer.new(String, boolean)",
                "Timer.schedule(TimerTask, long)",
                "Timer.schedule(TimerTask, long, long)",
                "Timer.schedule(TimerTask, Date)",
                "Timer.schedule(TimerTask, Date, long)",
                "Timer.scheduleAtFixedRate(TimerTask, long, long)",
                "Timer.scheduleAtFixedRate(TimerTask, Date, long)"
            },
            millis = 1000,
            result = "[a@100, b@150, d@180, e@190, c@200, f@220, b@450, e@490, d@580, b@750, f@770, e@790, d@980]")
    public static String timer() throws Exception {
        var steps = new Steps();
        var timer = new Timer();
        timer.schedule(noting(steps, "a"), 100);
        timer.schedule(noting(steps, "b"), 150, 300);
        timer.schedule(noting(steps, "c"), new Date(System.currentTimeMillis() + 200));
        timer.schedule(noting(steps, "d"), new Date(System.currentTimeMillis() + 180), 400);
        new Timer(true).scheduleAtFixedRate(noting(steps, "e"), 190, 300);
        new Timer("named", true)
                .scheduleAtFixedRate(noting(steps, "f"), new Date(System.currentTimeMillis() + 220), 550);
        Thread.sleep(1000);
        timer.cancel();
        new Timer("cancelled").cancel();
        return steps.toString();
    }

    @Takes(millis = 1000, result = "[late@100, late@500, late@900] [caught up@100, caught up@500, caught up@900]")
    public static String slowTasks() throws Exception {
        var fixedDelay = new Steps();
        var fixedRate = new Steps();
        var one = new Timer(true);
        one.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        fixedDelay.note("late");
                        Steps.sleep(400);
                    }
                },
                100,
                250);
        var other = new Timer(true);
        other.scheduleAtFixedRate(
                new TimerTask() {
                    @Override
                    public void run() {
                        fixedRate.note("caught up");
                        Steps.sleep(400);
                    }
                },
                100,
                250);
        Thread.sleep(1000);
        return fixedDelay + " " + fixedRate;
    }
}
