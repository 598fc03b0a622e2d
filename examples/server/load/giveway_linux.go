package main

import (
	"fmt"
	"os"
	"strconv"
	"syscall"
	"unsafe"
)

// giveWay makes the system run this program in long turns, in which it interrupts nobody:
// it shares the processors with what it measures. Threads and programs that are started
// later are like what starts them, so that servers are to be started before.
// The call is made by its number, since package syscall has none of its name and nothing
// else here needs golang.org/x/sys.
func giveWay() error {
	const batch = 3 // SCHED_BATCH
	threads, err := os.ReadDir("/proc/self/task")
	if err != nil {
		return err
	}
	for _, t := range threads {
		id, err := strconv.Atoi(t.Name())
		if err != nil {
			return err
		}
		var priority int32 // which there is none of
		_, _, fault := syscall.RawSyscall(syscall.SYS_SCHED_SETSCHEDULER, uintptr(id), batch, uintptr(unsafe.Pointer(&priority)))
		if fault != 0 && fault != syscall.ESRCH { // it may have ended
			return fmt.Errorf("the system gives this program no turns of its own: %w", fault)
		}
	}
	return nil
}
