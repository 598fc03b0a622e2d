package main

import (
	"bytes"
	"fmt"
	"net"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"time"
)

// A process is a server that this program has started.
type process struct {
	cmd  *exec.Cmd
	addr string
	said bytes.Buffer // on standard error
}

// startProcess starts a server and waits until it listens; command gets an address.
func startProcess(command func(host, port string) *exec.Cmd) (*process, error) {
	addr, err := freeAddress()
	if err != nil {
		return nil, err
	}
	host, port, err := net.SplitHostPort(addr)
	if err != nil {
		return nil, err
	}
	p := &process{cmd: command(host, port), addr: addr}
	p.cmd.Stderr = &p.said
	if err := p.cmd.Start(); err != nil {
		return nil, err
	}
	for range 100 {
		if conn, err := net.Dial("tcp", addr); err == nil {
			return p, conn.Close()
		}
		time.Sleep(50 * time.Millisecond)
	}
	p.stop()
	return nil, fmt.Errorf("%s does not listen: %s", p.cmd, p.said.String())
}

// freeAddress returns an address that nothing listens on.
func freeAddress() (string, error) {
	in, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	return in.Addr().String(), in.Close()
}

// stop ends the server.
func (p *process) stop() {
	p.cmd.Process.Kill()
	p.cmd.Wait() // which says that it was killed
}

// ticksPerSecond is what Linux counts the time on the processor in.
const ticksPerSecond = 100

// processor returns the time on the processor so far, the system's part in it too.
func (p *process) processor() (time.Duration, error) {
	data, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", p.cmd.Process.Pid))
	if err != nil {
		return 0, err
	}
	// The name of the program, which may hold blanks, ends in the last bracket.
	fields := strings.Fields(string(data[bytes.LastIndexByte(data, ')')+1:]))
	var ticks int
	for _, text := range fields[11:13] {
		n, err := strconv.Atoi(text)
		if err != nil {
			return 0, err
		}
		ticks += n
	}
	return time.Duration(ticks) * time.Second / ticksPerSecond, nil
}

// memory returns the most that the server took of it, in kB.
func (p *process) memory() (int, error) {
	data, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", p.cmd.Process.Pid))
	if err != nil {
		return 0, err
	}
	_, rest, _ := strings.Cut(string(data), "VmHWM:")
	line, _, _ := strings.Cut(rest, "kB")
	return strconv.Atoi(strings.TrimSpace(line))
}
