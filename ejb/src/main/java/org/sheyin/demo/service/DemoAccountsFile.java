package org.sheyin.demo.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sheyin.account.model.Role;

/** The list of demonstration accounts that {@code ./run} prints: readable by the server's user only. */
final class DemoAccountsFile {
    private static final Map<Role, String> ZH = Map.ofEntries(
            Map.entry(Role.BANK_MANAGER, "管理岗"),
            Map.entry(Role.BANK_GUIDE, "导办咨询岗"),
            Map.entry(Role.BANK_HANDLER, "经办岗"),
            Map.entry(Role.BANK_MATERIALS, "资料岗"),
            Map.entry(Role.AGENCY_ACCEPTOR, "受理"),
            Map.entry(Role.AGENCY_REVIEWER, "审核"),
            Map.entry(Role.AGENCY_SECOND_REVIEWER, "复审"),
            Map.entry(Role.AGENCY_APPROVER, "审批"),
            Map.entry(Role.AGENCY_SUPERVISOR, "业务主管"),
            Map.entry(Role.AGENCY_ARCHIVIST, "档案"),
            Map.entry(Role.AGENCY_INSPECTOR, "考核验收"),
            Map.entry(Role.AGENCY_CATALOGUE, "省级目录"),
            Map.entry(Role.SYSTEM_ADMIN, "系统管理员"),
            Map.entry(Role.SECURITY_ADMIN, "安全管理员"),
            Map.entry(Role.AUDIT_ADMIN, "审计管理员"));

    private static final List<String> FIRST = List.of(
            "clerk1",
            "manager1",
            "reviewer1",
            "second1",
            "supervisor1",
            "sysadmin",
            "secadmin",
            "secdeputy",
            "auditadmin",
            "auditdeputy");

    private DemoAccountsFile() {}

    static String text(String password) {
        var lines = new StringBuilder("演示账户 Demonstration accounts; 口令 password of all: " + password + "\n");
        var all = DemoStaff.all();
        // What one needs to follow a case through comes first.
        Stream.concat(
                        FIRST.stream().flatMap(login -> all.stream()
                                .filter(p -> p.login().equals(login))),
                        all.stream().filter(p -> !FIRST.contains(p.login())))
                .forEach(p -> lines.append("%-12s  %s  %s  %s%n"
                        .formatted(
                                p.login(),
                                p.name(),
                                p.roles().stream().map(ZH::get).sorted().collect(Collectors.joining("、")),
                                p.at())));
        return lines.toString();
    }

    /** Written beside and moved, so that a reader sees all of it or nothing. */
    static void write(Path file, String password) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = Files.createTempFile(file.getParent(), "demo", ".new");
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(fresh, text(password));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
