package model_test

import (
	"errors"
	"fmt"
	"strings"

	"github.com/pubcite/pubcite/model"
)

func ExampleRead() {
	input := `{"_id": "1", "title": "On Truth", "author": [{"first_name": "Ada", "last_name": "Lovelace"}], "year": "1843"}
{"_id": "2", "title": "On Time", "year": 2021}`
	for p, err := range model.Read(strings.NewReader(input)) {
		if err != nil {
			fmt.Println(err)
		}
		if p == nil {
			continue // the record is lost, not only a field
		}
		fmt.Println(p.ID, p.Title, p.Issued.Start.Year)
	}
	// Output:
	// 1 On Truth 1843
	// 2 On Time 2021
}

func ExampleReader_Read() {
	input := `
- _id: 1
  title: On Truth
  keyword: [truth]
- _id: 2
  title: {text: On Time}
- _id: 3
  title: On Space
`
	reader := model.Reader{ReferenceOnly: true}
	for p, err := range reader.Read(strings.NewReader(input)) {
		if err != nil {
			fmt.Println(err)
		}
		if p != nil { // it is read, if not all of it
			fmt.Println(p.ID, p.Title, len(p.Keywords))
		}
	}
	// Output:
	// 1 On Truth 0
	// record 2 (_id 2), line 6, field "title": expected a text, found an object
	// 2  0
	// 3 On Space 0
}

// One goroutine finds the records, another decodes them.
func ExampleReader_Split() {
	var reader model.Reader
	records := make(chan model.Raw)
	go func() {
		defer close(records)
		for raw, err := range reader.Split(strings.NewReader(`[{"_id": 1}, {"_id": 2}]`)) {
			if err != nil {
				fmt.Println(err)
				return
			}
			records <- raw.Clone()
		}
	}()
	var p model.Publication
	for raw := range records {
		if err := reader.Decode(raw, &p); err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Printf("record %d, line %d, %s: _id %s\n", raw.Number, raw.Line, raw.Data, p.ID)
	}
	// Output:
	// record 1, line 1, {"_id": 1}: _id 1
	// record 2, line 1, {"_id": 2}: _id 2
}

func ExampleReader_Decode() {
	var p model.Publication
	err := model.Reader{}.Decode(model.Raw{Data: []byte("title: On Truth\nvolume: 010")}, &p)
	fmt.Println(p.Title, p.Volume, err)
	// Output: On Truth 010 <nil>
}

func ExampleRaw_Clone() {
	var kept []model.Raw
	for raw, err := range (model.Reader{}).Split(strings.NewReader(`{"_id": 1} {"_id": 2}`)) {
		if err == nil {
			kept = append(kept, raw.Clone())
		}
	}
	fmt.Printf("%s and %s\n", kept[0].Data, kept[1].Data)
	// Output: {"_id": 1} and {"_id": 2}
}

func ExampleRecordError() {
	for _, err := range model.Read(strings.NewReader(`{"_id": 7, "author": ["Ada Lovelace", 7]}`)) {
		var record *model.RecordError
		if errors.As(err, &record) {
			fmt.Println(record.ID, record.Field, record.Line)
			fmt.Println(record)
		}
	}
	// Output:
	// 7 author[1] 1
	// record 1 (_id 7), line 1, field "author[1]": expected a person, found the number 7
}
