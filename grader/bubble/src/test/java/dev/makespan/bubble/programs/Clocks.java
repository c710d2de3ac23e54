package dev.makespan.bubble.programs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.chrono.IsoChronology;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseDate;
import java.time.chrono.MinguoChronology;
import java.time.chrono.MinguoDate;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.chrono.ThaiBuddhistDate;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All clocks of the JDK tell the bubble's time. */
public final class Clocks {
    private static final ZoneId UTC = ZoneOffset.UTC;

    private Clocks() {}

    private static void oneDayAndABit() throws InterruptedException {
        Thread.sleep(Duration.ofDays(1).plusHours(1).plusMillis(234).plusNanos(567));
    }

    private static final long MILLIS = 25 * 3_600_000L + 234;

    @Takes(
            api = {"System.nanoTime()", "System.currentTimeMillis()"},
            millis = MILLIS,
            nanos = 567,
            result = "90000234000567 90000234 1735779600234")
    public static String system() throws Exception {
        long nanos = System.nanoTime();
        long millis = System.currentTimeMillis();
        oneDayAndABit();
        return (System.nanoTime() - nanos) + " " + (System.currentTimeMillis() - millis) + " "
                + System.currentTimeMillis();
    }

    @Takes(
            api = {
                "Instant.now()",
                "Instant.now(Clock)",
                "Clock.instant()",
                "Clock.millis()",
                "InstantSource.instant()",
                "InstantSource.millis()"
            },
            millis = MILLIS,
            nanos = 567,
            result = "2025-01-02T01:00:00.234000567Z 2025-01-02T01:00:00.234000567Z 2025-01-02T01:00:00.234000567Z"
                    + " 2025-01-02T01:00:00.234000567Z 1735779600234 1735779600234 1735779600234 2025-01-02T01:00:00Z"
                    + " 2025-01-02T01:00:00.234Z 2025-01-02T01:00:00Z 2025-01-02T03:00:00.234000567Z")
    public static String instants() throws Exception {
        oneDayAndABit();
        InstantSource source = InstantSource.system();
        return Stream.of(
                        Instant.now(),
                        Instant.now(Clock.systemUTC()),
                        Clock.systemDefaultZone().instant(),
                        source.instant(),
                        source.millis(),
                        Clock.system(UTC).millis(),
                        Clock.systemUTC().millis(),
                        Clock.tickSeconds(UTC).instant(),
                        Clock.tickMillis(UTC).instant(),
                        Clock.tickMinutes(UTC).instant(),
                        Clock.offset(Clock.systemUTC(), Duration.ofHours(2)).instant())
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    @Takes(
            api = {
                "LocalDateTime.now()",
                "LocalDateTime.now(Clock)",
                "LocalDateTime.now(ZoneId)",
                "LocalTime.now()",
                "LocalTime.now(Clock)",
                "LocalTime.now(ZoneId)",
                "ZonedDateTime.now()",
                "ZonedDateTime.now(Clock)",
                "ZonedDateTime.now(ZoneId)",
                "OffsetDateTime.now()",
                "OffsetDateTime.now(Clock)",
                "OffsetDateTime.now(ZoneId)",
                "OffsetTime.now()",
                "OffsetTime.now(Clock)",
                "OffsetTime.now(ZoneId)"
            },
            millis = MILLIS,
            nanos = 567,
            result = "true 15 of 2025-01-02T01:00:00.234000567")
    public static String datesAndTimes() throws Exception {
        oneDayAndABit();
        LocalDateTime now = LocalDateTime.now(UTC);
        ZoneId here = ZoneId.systemDefault();
        LocalDateTime nowHere = now.atZone(UTC).withZoneSameInstant(here).toLocalDateTime();
        Clock clock = Clock.systemUTC();
        long right = Stream.of(
                        LocalDateTime.now().equals(nowHere),
                        LocalDateTime.now(clock).equals(now),
                        LocalDateTime.now(here).equals(nowHere),
                        LocalTime.now().equals(nowHere.toLocalTime()),
                        LocalTime.now(clock).equals(now.toLocalTime()),
                        LocalTime.now(UTC).equals(now.toLocalTime()),
                        ZonedDateTime.now().toLocalDateTime().equals(nowHere),
                        ZonedDateTime.now(clock).toLocalDateTime().equals(now),
                        ZonedDateTime.now(UTC).toLocalDateTime().equals(now),
                        OffsetDateTime.now().toLocalDateTime().equals(nowHere),
                        OffsetDateTime.now(clock).toLocalDateTime().equals(now),
                        OffsetDateTime.now(UTC).toLocalDateTime().equals(now),
                        OffsetTime.now().toLocalTime().equals(nowHere.toLocalTime()),
                        OffsetTime.now(clock).toLocalTime().equals(now.toLocalTime()),
                        OffsetTime.now(UTC).toLocalTime().equals(now.toLocalTime()))
                .filter(equal -> equal)
                .count();
        return (right == 15) + " " + right + " of " + now;
    }

    @Takes(
            api = {
                "LocalDate.now()",
                "LocalDate.now(Clock)",
                "LocalDate.now(ZoneId)",
                "Year.now()",
                "Year.now(Clock)",
                "Year.now(ZoneId)",
                "YearMonth.now()",
                "YearMonth.now(Clock)",
                "YearMonth.now(ZoneId)",
                "MonthDay.now()",
                "MonthDay.now(Clock)",
                "MonthDay.now(ZoneId)",
                "HijrahDate.now()",
                "HijrahDate.now(Clock)",
                "HijrahDate.now(ZoneId)",
                "JapaneseDate.now()",
                "JapaneseDate.now(Clock)",
                "JapaneseDate.now(ZoneId)",
                "MinguoDate.now()",
                "MinguoDate.now(Clock)",
                "MinguoDate.now(ZoneId)",
                "ThaiBuddhistDate.now()",
                "ThaiBuddhistDate.now(Clock)",
                "ThaiBuddhistDate.now(ZoneId)",
                "HijrahChronology.dateNow()",
                "HijrahChronology.dateNow(Clock)",
                "HijrahChronology.dateNow(ZoneId)",
                "IsoChronology.dateNow()",
                "IsoChronology.dateNow(Clock)",
                "IsoChronology.dateNow(ZoneId)",
                "JapaneseChronology.dateNow()",
                "JapaneseChronology.dateNow(Clock)",
                "JapaneseChronology.dateNow(ZoneId)",
                "MinguoChronology.dateNow()",
                "MinguoChronology.dateNow(Clock)",
                "MinguoChronology.dateNow(ZoneId)",
                "ThaiBuddhistChronology.dateNow()",
                "ThaiBuddhistChronology.dateNow(Clock)",
                "ThaiBuddhistChronology.dateNow(ZoneId)"
            },
            millis = MILLIS + 12 * 3_600_000L,
            nanos = 567,
            result = "2025 2025-01 --01-02 27 of 27")
    public static String dates() throws Exception {
        oneDayAndABit();
        Thread.sleep(Duration.ofHours(12)); // noon and a bit in UTC: the same date in most zones
        Clock clock = Clock.systemUTC();
        long today = LocalDate.now(UTC).toEpochDay();
        long todayHere = LocalDate.now().toEpochDay();
        long right = Stream.of(
                                LocalDate.now(clock),
                                HijrahDate.now(clock),
                                HijrahDate.now(UTC),
                                JapaneseDate.now(clock),
                                JapaneseDate.now(UTC),
                                MinguoDate.now(clock),
                                MinguoDate.now(UTC),
                                ThaiBuddhistDate.now(clock),
                                ThaiBuddhistDate.now(UTC),
                                HijrahChronology.INSTANCE.dateNow(clock),
                                HijrahChronology.INSTANCE.dateNow(UTC),
                                IsoChronology.INSTANCE.dateNow(clock),
                                IsoChronology.INSTANCE.dateNow(UTC),
                                JapaneseChronology.INSTANCE.dateNow(clock),
                                JapaneseChronology.INSTANCE.dateNow(UTC),
                                MinguoChronology.INSTANCE.dateNow(clock),
                                MinguoChronology.INSTANCE.dateNow(UTC),
                                ThaiBuddhistChronology.INSTANCE.dateNow(clock))
                        .filter(date -> date.toEpochDay() == today)
                        .count()
                + Stream.of(
                                HijrahDate.now(),
                                JapaneseDate.now(),
                                MinguoDate.now(),
                                ThaiBuddhistDate.now(),
                                HijrahChronology.INSTANCE.dateNow(),
                                IsoChronology.INSTANCE.dateNow(),
                                JapaneseChronology.INSTANCE.dateNow(),
                                MinguoChronology.INSTANCE.dateNow(),
                                ThaiBuddhistChronology.INSTANCE.dateNow())
                        .filter(date -> date.toEpochDay() == todayHere)
                        .count();
        boolean same = Year.now().equals(Year.now(UTC))
                && Year.now(clock).equals(Year.now(UTC))
                && YearMonth.now().equals(YearMonth.now(UTC))
                && YearMonth.now(clock).equals(YearMonth.now(UTC))
                && MonthDay.now().equals(MonthDay.from(LocalDate.now()))
                && MonthDay.now(clock).equals(MonthDay.now(UTC))
                && ThaiBuddhistChronology.INSTANCE.dateNow(UTC).toEpochDay() == today;
        return same
                ? Year.now(UTC) + " " + YearMonth.now(UTC) + " " + MonthDay.now(UTC) + " " + right + " of 27"
                : "different";
    }

    @Takes(
            api = {
                "Date.new()",
                "Calendar.getInstance()",
                "Calendar.getInstance(Locale)",
                "Calendar.getInstance(TimeZone)",
                "Calendar.getInstance(TimeZone, Locale)",
                "Calendar.Builder.build()",
                "GregorianCalendar.new()",
                "GregorianCalendar.new(Locale)",
                "GregorianCalendar.new(TimeZone)",
                "GregorianCalendar.new(TimeZone, Locale)"
            },
            millis = MILLIS,
            nanos = 567,
            result = "1735779600234 9 of 9, 1970")
    public static String oldDates() throws Exception {
        oneDayAndABit();
        TimeZone zone = TimeZone.getTimeZone("UTC");
        long now = System.currentTimeMillis();
        long right = Stream.of(
                        new Date().getTime(),
                        Calendar.getInstance().getTimeInMillis(),
                        Calendar.getInstance(Locale.FRANCE).getTimeInMillis(),
                        Calendar.getInstance(zone).getTimeInMillis(),
                        Calendar.getInstance(zone, Locale.ROOT).getTimeInMillis(),
                        new GregorianCalendar().getTimeInMillis(),
                        new GregorianCalendar(Locale.FRANCE).getTimeInMillis(),
                        new GregorianCalendar(zone).getTimeInMillis(),
                        new GregorianCalendar(zone, Locale.ROOT).getTimeInMillis())
                .filter(time -> time == now)
                .count();
        return now + " " + right + " of 9, "
                + new Calendar.Builder().setTimeZone(zone).build().get(Calendar.YEAR);
    }

    @Takes(
            api = {
                "Delayed.getDelay(TimeUnit)",
                "DelayQueue.take()",
                "DelayQueue.poll(long, TimeUnit)",
                "DelayQueue.poll()",
                "DelayQueue.drainTo(Collection)",
                "DelayQueue.drainTo(Collection, int)",
                "DelayQueue.offer(Delayed, long, TimeUnit)"
            },
            millis = 2000,
            result = "300:a 100:null 600:b 1000:c 0:null 0 0")
    public static String delays() throws Exception {
        record Due(String name, long at) implements Delayed {
            static Due in(String name, long millis) {
                return new Due(name, System.currentTimeMillis() + millis);
            }

            @Override
            public long getDelay(TimeUnit unit) {
                return unit.convert(at - System.currentTimeMillis(), TimeUnit.MILLISECONDS);
            }

            @Override
            public int compareTo(Delayed other) {
                return Long.compare(at, ((Due) other).at);
            }

            @Override
            public String toString() {
                return name;
            }
        }
        var queue = new DelayQueue<Due>();
        queue.put(Due.in("c", 2000));
        queue.offer(Due.in("a", 300), 1, TimeUnit.SECONDS);
        queue.add(Due.in("b", 1000));
        return Steps.timed(queue::take) + " " + Steps.timed(() -> queue.poll(100, TimeUnit.MILLISECONDS)) + " "
                + Steps.timed(() -> queue.poll(5, TimeUnit.SECONDS)) + " " + Steps.timed(queue::take) + " "
                + Steps.timed(queue::poll) + " " + queue.drainTo(new java.util.ArrayList<>()) + " "
                + queue.drainTo(new java.util.ArrayList<>(), 1);
    }
}
