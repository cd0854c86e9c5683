package org.sheyin.demo.service;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * An invented applicant. The number is well-formed, its county is a real one, its sequence counts the invented people.
 *
 * @param number 1 to 999
 */
record DemoPerson(int number, String name, LocalDate born, boolean male, String county) {
    private static final String SURNAMES = "王李张刘陈杨黄赵周吴徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余";
    private static final String FIRST = "志建国明丽秀文晓海玉春桂金少永家美惠婉凤";
    private static final String LAST = "强华芳敏英杰平军玲梅珍娟辉霞兰宁涛燕勇莹";
    /** Agents are counted after all applicants. */
    private static final int AGENTS = 400;

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    /** Two people carry characters outside GB 2312, as real registers do. */
    static String name(int number) {
        if (number % 97 == 5) {
            return "\uD842\uDFB7志明";
        }
        if (number % 97 == 11) {
            return "陈小㙍";
        }
        return "" + SURNAMES.charAt(number * 7 % SURNAMES.length()) + FIRST.charAt(number * 3 % FIRST.length())
                + LAST.charAt((number / 5 + number * 11) % LAST.length());
    }

    static DemoPerson of(int number, LocalDate born, boolean male, String county) {
        return new DemoPerson(number, name(number), born, male, county);
    }

    /** Who acts for this person: the other half of a couple, a little younger and never a child. */
    DemoPerson agent() {
        return of(number + AGENTS, born.plusDays(400), !male, county);
    }

    /** GB 11643: county, birth date, sequence (odd for men), check digit. */
    String idNumber() {
        int sequence = (number * 2 + (male ? 1 : 0)) % 1000;
        String body = county + born.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(sequence);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    /** In a range that is not given out: 199 0000 nnnn. */
    String mobile() {
        return "1990000%04d".formatted(number);
    }

    /** Nineteen digits with a right check digit (Luhn). */
    String bankCard() {
        String body = "6299990000%08d".formatted(number);
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int weighted = (body.charAt(body.length() - 1 - i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return body + (10 - sum % 10) % 10;
    }
}
