.class Lcn/example/app/MineActivity$1;
.super Ljava/lang/Object;
.source "MineActivity.java"
.implements Ljava/lang/Runnable;

.annotation system Ldalvik/annotation/EnclosingMethod;
    value = Lcn/example/app/MineActivity;->run()V
.end annotation
.annotation system Ldalvik/annotation/InnerClass;
    accessFlags = 0x0
    name = null
.end annotation

.field final synthetic this$0:Lcn/example/app/MineActivity;

.method constructor <init>(Lcn/example/app/MineActivity;)V
    .registers 2
    iput-object p1, p0, Lcn/example/app/MineActivity$1;->this$0:Lcn/example/app/MineActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 2
    iget-object v0, p0, Lcn/example/app/MineActivity$1;->this$0:Lcn/example/app/MineActivity;
    iget-object v0, v0, Lcn/example/app/MineActivity;->adapter:Landroid/widget/ArrayAdapter;
    invoke-virtual {v0}, Landroid/widget/ArrayAdapter;->notifyDataSetChanged()V
    return-void
.end method
