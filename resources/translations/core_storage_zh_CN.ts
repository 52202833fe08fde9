<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>core</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，未作任何更改。</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is there and that you may read it.</source>
        <translation>无法读取文件，请确认文件存在且有读取权限。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The file changed while it was read. Close the program that writes it and try again.</source>
        <translation>读取过程中文件发生变化，请关闭正在写入的程序后重试。</translation>
    </message>
    <message>
        <source>The stored file is damaged or missing. Restore a backup.</source>
        <translation>已存入的文件损坏或缺失，请从备份恢复。</translation>
    </message>
    <message>
        <source>The file cannot be written. Check the space on the disk.</source>
        <translation>无法写入文件，请检查磁盘空间。</translation>
    </message>
    <message>
        <source>The copy cannot be written. Check the space on the disk and your rights.</source>
        <translation>无法写入副本，请检查磁盘空间和权限。</translation>
    </message>
    <message>
        <source>The backup would replace the workspace itself. Choose another name.</source>
        <translation>备份会覆盖工作区本身，请换一个文件名。</translation>
    </message>
    <message>
        <source>A backup is restored into a file, and this is none. Choose another name.</source>
        <translation>恢复的目标不是文件，请换一个文件名。</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>已有同名文件，请换一个文件名。</translation>
    </message>
    <message>
        <source>The folder does not exist. Create it first, or choose another.</source>
        <translation>文件夹不存在，请先建立或另选文件夹。</translation>
    </message>
    <message>
        <source>The workspace lies in a folder where you may not write. Copy it to one where you may.</source>
        <translation>工作区所在文件夹没有写入权限，请复制到可写的文件夹。</translation>
    </message>
    <message>
        <source>The workspace is open in another program (%1, process %2 on %3). Close it there and try again.</source>
        <translation>工作区正被其他程序打开（%1，进程 %2，主机 %3），请关闭后重试。</translation>
    </message>
    <message>
        <source>A part of the change failed, so nothing was changed.</source>
        <translation>部分更改失败，已全部取消。</translation>
    </message>
    <message>
        <source>The workspace is damaged. Leave it as it is and restore a backup.</source>
        <translation>工作区已损坏，请保留原件并从备份恢复。</translation>
    </message>
    <message>
        <source>A record in %1 points at one in %2 that does not exist.</source>
        <translation>%1 中有记录指向 %2 中不存在的记录。</translation>
    </message>
    <message>
        <source>A record was changed outside the program: %1 changes carry no seal.</source>
        <translation>有记录在程序之外被修改：%1 处更改未经封存。</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>检查已停止。</translation>
    </message>
    <message>
        <source>The journal is broken at entry %1 of device %2 (%3 %4).</source>
        <translation>日志在设备 %2 的第 %1 条处断裂（%3 %4）。</translation>
    </message>
    <message>
        <source>The record %2 in %1 is not what its last journal entry says. It was changed outside the program.</source>
        <translation>%1 中的记录 %2 与日志最后一条不符，曾在程序之外被修改。</translation>
    </message>
    <message>
        <source>The record %1 is in the journal but no longer in the workspace.</source>
        <translation>记录 %1 见于日志，但工作区中已不存在。</translation>
    </message>
    <message>
        <source>The program is incomplete: its database steps are missing. Install it again.</source>
        <translation>程序不完整，缺少数据库升级步骤，请重新安装。</translation>
    </message>
    <message>
        <source>The workspace was altered outside the program (%1). Leave it as it is and restore a backup.</source>
        <translation>工作区结构在程序之外被改动（%1），请保留原件并从备份恢复。</translation>
    </message>
    <message>
        <source>The workspace holds a value that this program does not know (%1.%2).</source>
        <translation>工作区中有本程序不认识的值（%1.%2）。</translation>
    </message>
    <message>
        <source>The record no longer exists. Refresh the list.</source>
        <translation>该记录已不存在，请刷新列表。</translation>
    </message>
    <message>
        <source>The workspace is in use by another program. Close it there and try again.</source>
        <translation>工作区正被其他程序使用，请关闭后重试。</translation>
    </message>
    <message>
        <source>The workspace is read-only. Copy it to a place where you may write.</source>
        <translation>工作区为只读，请复制到可写的位置。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>磁盘已满，未作任何更改，请清理空间后重试。</translation>
    </message>
    <message>
        <source>The workspace cannot be read or written. Check the disk and your rights.</source>
        <translation>无法读写工作区，请检查磁盘和权限。</translation>
    </message>
    <message>
        <source>The change breaks a rule of the workspace and was not made.</source>
        <translation>更改违反工作区的约束，未予执行。</translation>
    </message>
    <message>
        <source>The workspace answered with an error and nothing was changed.</source>
        <translation>工作区返回错误，未作任何更改。</translation>
    </message>
    <message>
        <source>The workspace was made by a newer version (%1; this program knows %2). Install the newer program to open it.</source>
        <translation>工作区由更新的版本建立（%1，本程序支持到 %2），请安装新版本后打开。</translation>
    </message>
    <message>
        <source>There is no such workspace. Check the name, or create it first.</source>
        <translation>没有这个工作区，请核对文件名或先新建。</translation>
    </message>
    <message>
        <source>This is not a file. Choose a workspace file (*.ducha).</source>
        <translation>这不是文件，请选择工作区文件（*.ducha）。</translation>
    </message>
    <message>
        <source>The workspace cannot be opened. Check your rights to the file.</source>
        <translation>无法打开工作区，请检查文件权限。</translation>
    </message>
    <message>
        <source>This is not a Ducha workspace. Choose a file made by this program.</source>
        <translation>这不是督察工作台的工作区，请选择本程序建立的文件。</translation>
    </message>
    <message>
        <source>This is a database of another program, not a Ducha workspace.</source>
        <translation>这是其他程序的数据库，不是督察工作台的工作区。</translation>
    </message>
    <message>
        <source>The workspace is cut short. Leave it as it is and restore a backup.</source>
        <translation>工作区文件不完整，请保留原件并从备份恢复。</translation>
    </message>
    <message>
        <source>The folder cannot be written safely. Check the disk.</source>
        <translation>文件夹无法可靠写入，请检查磁盘。</translation>
    </message>
    <message>
        <source>The engine has no such table: %1 Name it with its schema.</source>
        <translation>数据库中没有这张表：%1 请连同模式名写出。</translation>
    </message>
    <message>
        <source>The engine refused: %1</source>
        <translation>数据库拒绝执行：%1</translation>
    </message>
    <message>
        <source>The engine cannot be reached: %1 Check the words after --connect.</source>
        <translation>无法连接数据库：%1 请检查 --connect 的内容。</translation>
    </message>
    <message>
        <source>Write the connection as host=… port=… dbname=… user=…, without semicolons. A password may stand in ~/.pgpass.</source>
        <translation>连接请写作 host=… port=… dbname=… user=…，不含分号。密码可写入 ~/.pgpass。</translation>
    </message>
    <message>
        <source>Qt's driver for PostgreSQL is missing. Install the package libqt6sql6-psql.</source>
        <translation>缺少 Qt 的 PostgreSQL 驱动，请安装软件包 libqt6sql6-psql。</translation>
    </message>
</context>
</TS>
