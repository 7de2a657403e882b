.class Lcn/example/app/RowAdapter$1;
.super Ljava/lang/Object;
.source "RowAdapter.java"
.implements Landroid/view/View$OnClickListener;

.annotation system Ldalvik/annotation/EnclosingMethod;
    value = Lcn/example/app/RowAdapter;->onBindViewHolder(Lcn/example/app/RowAdapter$Row;I)V
.end annotation
.annotation system Ldalvik/annotation/InnerClass;
    accessFlags = 0x0
    name = null
.end annotation

.field final synthetic this$0:Lcn/example/app/RowAdapter;
.field final synthetic val$row:Lcn/example/app/RowAdapter$Row;

.method constructor <init>(Lcn/example/app/RowAdapter;Lcn/example/app/RowAdapter$Row;)V
    .registers 3
    .annotation system Ldalvik/annotation/Signature;
        value = {
            "()V"
        }
    .end annotation
    iput-object p1, p0, Lcn/example/app/RowAdapter$1;->this$0:Lcn/example/app/RowAdapter;
    iput-object p2, p0, Lcn/example/app/RowAdapter$1;->val$row:Lcn/example/app/RowAdapter$Row;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, Lcn/example/app/RowAdapter$1;->this$0:Lcn/example/app/RowAdapter;
    iget-object v0, v0, Lcn/example/app/RowAdapter;->listener:Lcn/example/app/RowAdapter$Listener;
    iget-object v1, p0, Lcn/example/app/RowAdapter$1;->val$row:Lcn/example/app/RowAdapter$Row;
    invoke-virtual {v1}, Lcn/example/app/RowAdapter$Row;->getAdapterPosition()I
    move-result v1
    invoke-interface {v0, v1}, Lcn/example/app/RowAdapter$Listener;->onRow(I)V
    return-void
.end method
