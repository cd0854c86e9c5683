package org.sheyin.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheyin.account.service.AccountWorld.SYSTEM;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheyin.account.model.Role;
import org.sheyin.account.service.SetupCommand.Person;
import org.sheyin.account.service.SetupCommand.Post;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;

/** A system without demonstration data is set up once, by whoever can read the server's files (Art 21). */
class FirstSetupTest {
    private final AccountWorld world = new AccountWorld();
    private FirstSetup setup;
    private Path file;

    @TempDir
    private Path folder;

    @BeforeEach
    void prepare() {
        file = folder.resolve("setup-code.txt");
        setup = world.firstSetup(file);
        setup.prepare(SYSTEM);
    }

    private static List<Person> people() {
        return new ArrayList<>(List.of(
                new Person(Post.SYSTEM, "sys.wang", "王一"),
                new Person(Post.SECURITY, "sec.li", "李二"),
                new Person(Post.DEPUTY, "sec.zhao", "赵三"),
                new Person(Post.AUDIT, "aud.qian", "钱四")));
    }

    private static SetupCommand command(String code, List<Person> people) {
        return new SetupCommand(code, "广东省社会保险基金管理局", "Guangdong Social Insurance Fund Bureau", people);
    }

    private String code() throws IOException {
        return Files.readString(file);
    }

    @Test
    void theCodeIsForTheServersUserOnlyAndOnlyItsHashIsKept() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(world.accounts.setupCode().orElseThrow()).doesNotContain(code().strip());
    }

    @Test
    void aSecondStartKeepsTheCodeAndALostFileGetsANewOne() throws IOException {
        String first = code();
        setup.prepare(SYSTEM);
        assertThat(code()).isEqualTo(first);
        Files.delete(file);
        setup.prepare(SYSTEM);
        assertThat(code()).isNotEqualTo(first);
        assertThatThrownBy(() -> setup.setUp(SYSTEM, command(first, people()))).hasMessage("ACCOUNT-21-11");
    }

    @Test
    void itFoundsTheAgencyAndFourPersonsWithOneUsePasswords() throws IOException {
        var issued = setup.setUp(SYSTEM, command(code(), people()));
        assertThat(issued).hasSize(4).allSatisfy(one -> assertThat(
                        world.login(one.loginName(), one.password()).mustChange())
                .isTrue());
        assertThat(world.agencies).hasSize(1);
        assertThat(world.accounts.findByLoginName("sec.zhao").orElseThrow().roles())
                .containsExactly(Role.SECURITY_ADMIN);
        assertThat(file).doesNotExist();
    }

    @Test
    void itHappensOnce() throws IOException {
        String code = code();
        setup.setUp(SYSTEM, command(code, people()));
        assertThat(setup.isOpen(SYSTEM)).isFalse();
        assertThatThrownBy(() -> setup.setUp(SYSTEM, command(code, people()))).hasMessage("ACCOUNT-21-10");
        setup.prepare(SYSTEM);
        assertThat(file).doesNotExist();
    }

    @Test
    void aWrongCodeOpensNothing() {
        assertThatThrownBy(() -> setup.setUp(SYSTEM, command("", people()))).hasMessage("ACCOUNT-21-11");
        assertThatThrownBy(() -> setup.setUp(SYSTEM, command(null, people()))).hasMessage("ACCOUNT-21-11");
        assertThat(world.accounts.hasAccounts()).isFalse();
    }

    @Test
    void onePersonMayNotHoldTwoPosts() throws IOException {
        var people = people();
        people.set(2, new Person(Post.DEPUTY, "SEC.LI", "李二"));
        String code = code();
        assertThatThrownBy(() -> setup.setUp(SYSTEM, command(code, people))).hasMessage("ACCOUNT-21-13");
        assertThat(file).exists();
    }

    @Test
    void everythingMissingIsToldAtOnceAtItsField() throws IOException {
        var people = people();
        people.set(0, new Person(Post.SYSTEM, "1x", " "));
        String code = code();
        assertThatThrownBy(() -> setup.setUp(SYSTEM, new SetupCommand(code, "", "Guangdong", people)))
                .asInstanceOf(InstanceOfAssertFactories.type(RefusedException.class))
                .extracting(RefusedException::reasons, InstanceOfAssertFactories.list(Reason.class))
                .extracting(Reason::field)
                .containsExactly("agency", "systemName", "systemLogin");
    }

    @Test
    void whatIsMissingOrMisshapenIsToldAtItsField() {
        var people = people();
        people.set(0, new Person(Post.SYSTEM, "王", " "));
        var reasons = command("", people).check().reasons();
        assertThat(reasons)
                .extracting(Reason::ruleId, Reason::field)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("ACCOUNT-21-12", "systemLogin"),
                        org.assertj.core.groups.Tuple.tuple("ACCOUNT-21-14", "systemName"));
    }
}
