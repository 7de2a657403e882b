.class Lcn/example/app/RowAdapter$Row;
.super Landroidx/recyclerview/widget/RecyclerView$ViewHolder;
.source "RowAdapter.java"

.annotation system Ldalvik/annotation/EnclosingClass;
    value = Lcn/example/app/RowAdapter;
.end annotation
.annotation system Ldalvik/annotation/InnerClass;
    accessFlags = 0x8
    name = "Row"
.end annotation

.field final title:Landroid/widget/TextView;

.method constructor <init>(Landroid/view/View;)V
    .registers 3
    invoke-direct {p0, p1}, Landroidx/recyclerview/widget/RecyclerView$ViewHolder;-><init>(Landroid/view/View;)V
    const v0, @id/row_title
    invoke-virtual {p1, v0}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/TextView;
    iput-object v0, p0, Lcn/example/app/RowAdapter$Row;->title:Landroid/widget/TextView;
    return-void
.end method
