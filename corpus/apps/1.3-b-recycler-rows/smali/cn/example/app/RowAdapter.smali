.class public Lcn/example/app/RowAdapter;
.super Landroidx/recyclerview/widget/RecyclerView$Adapter;
.source "RowAdapter.java"

.annotation system Ldalvik/annotation/MemberClasses;
    value = {
        Lcn/example/app/RowAdapter$Listener;,
        Lcn/example/app/RowAdapter$Row;
    }
.end annotation
.annotation system Ldalvik/annotation/Signature;
    value = {
        "Landroidx/recyclerview/widget/RecyclerView$Adapter",
        "<",
        "Lcn/example/app/RowAdapter$Row;",
        ">;"
    }
.end annotation

.field final listener:Lcn/example/app/RowAdapter$Listener;
.field private final titles:Ljava/util/List;
    .annotation system Ldalvik/annotation/Signature;
        value = {
            "Ljava/util/List",
            "<",
            "Ljava/lang/String;",
            ">;"
        }
    .end annotation
.end field

.method constructor <init>(Ljava/util/List;Lcn/example/app/RowAdapter$Listener;)V
    .registers 3
    .annotation system Ldalvik/annotation/Signature;
        value = {
            "(",
            "Ljava/util/List",
            "<",
            "Ljava/lang/String;",
            ">;",
            "Lcn/example/app/RowAdapter$Listener;",
            ")V"
        }
    .end annotation
    invoke-direct {p0}, Landroidx/recyclerview/widget/RecyclerView$Adapter;-><init>()V
    iput-object p1, p0, Lcn/example/app/RowAdapter;->titles:Ljava/util/List;
    iput-object p2, p0, Lcn/example/app/RowAdapter;->listener:Lcn/example/app/RowAdapter$Listener;
    return-void
.end method

.method public getItemCount()I
    .registers 2
    iget-object v0, p0, Lcn/example/app/RowAdapter;->titles:Ljava/util/List;
    invoke-interface {v0}, Ljava/util/List;->size()I
    move-result v0
    return v0
.end method

.method public bridge synthetic onBindViewHolder(Landroidx/recyclerview/widget/RecyclerView$ViewHolder;I)V
    .registers 3
    check-cast p1, Lcn/example/app/RowAdapter$Row;
    invoke-virtual {p0, p1, p2}, Lcn/example/app/RowAdapter;->onBindViewHolder(Lcn/example/app/RowAdapter$Row;I)V
    return-void
.end method

.method public onBindViewHolder(Lcn/example/app/RowAdapter$Row;I)V
    .registers 5
    iget-object v1, p1, Lcn/example/app/RowAdapter$Row;->title:Landroid/widget/TextView;
    iget-object v0, p0, Lcn/example/app/RowAdapter;->titles:Ljava/util/List;
    invoke-interface {v0, p2}, Ljava/util/List;->get(I)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/CharSequence;
    invoke-virtual {v1, v0}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    iget-object v0, p1, Lcn/example/app/RowAdapter$Row;->itemView:Landroid/view/View;
    new-instance v1, Lcn/example/app/RowAdapter$1;
    invoke-direct {v1, p0, p1}, Lcn/example/app/RowAdapter$1;-><init>(Lcn/example/app/RowAdapter;Lcn/example/app/RowAdapter$Row;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.method public bridge synthetic onCreateViewHolder(Landroid/view/ViewGroup;I)Landroidx/recyclerview/widget/RecyclerView$ViewHolder;
    .registers 4
    invoke-virtual {p0, p1, p2}, Lcn/example/app/RowAdapter;->onCreateViewHolder(Landroid/view/ViewGroup;I)Lcn/example/app/RowAdapter$Row;
    move-result-object v0
    return-object v0
.end method

.method public onCreateViewHolder(Landroid/view/ViewGroup;I)Lcn/example/app/RowAdapter$Row;
    .registers 7
    new-instance v0, Lcn/example/app/RowAdapter$Row;
    invoke-virtual {p1}, Landroid/view/ViewGroup;->getContext()Landroid/content/Context;
    move-result-object v1
    invoke-static {v1}, Landroid/view/LayoutInflater;->from(Landroid/content/Context;)Landroid/view/LayoutInflater;
    move-result-object v1
    const v2, @layout/row
    const/4 v3, 0x0
    invoke-virtual {v1, v2, p1, v3}, Landroid/view/LayoutInflater;->inflate(ILandroid/view/ViewGroup;Z)Landroid/view/View;
    move-result-object v1
    invoke-direct {v0, v1}, Lcn/example/app/RowAdapter$Row;-><init>(Landroid/view/View;)V
    return-object v0
.end method
