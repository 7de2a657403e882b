.class public final Lcn/example/app/DialogAskBinding;
.super Ljava/lang/Object;
.field private final rootView:Landroid/view/View;
.field public final tvConfirm:Landroid/widget/TextView;
.method private constructor <init>(Landroid/view/View;Landroid/widget/TextView;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcn/example/app/DialogAskBinding;->rootView:Landroid/view/View;
    iput-object p2, p0, Lcn/example/app/DialogAskBinding;->tvConfirm:Landroid/widget/TextView;
    return-void
.end method
.method public static inflate(Landroid/view/LayoutInflater;)Lcn/example/app/DialogAskBinding;
    .registers 4
    const v0, @layout/dialog_ask
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/view/LayoutInflater;->inflate(ILandroid/view/ViewGroup;)Landroid/view/View;
    move-result-object v0
    invoke-static {v0}, Lcn/example/app/DialogAskBinding;->bind(Landroid/view/View;)Lcn/example/app/DialogAskBinding;
    move-result-object v0
    return-object v0
.end method
.method public static bind(Landroid/view/View;)Lcn/example/app/DialogAskBinding;
    .registers 4
    const v0, @id/tv_confirm
    invoke-virtual {p0, v0}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/TextView;
    new-instance v1, Lcn/example/app/DialogAskBinding;
    invoke-direct {v1, p0, v0}, Lcn/example/app/DialogAskBinding;-><init>(Landroid/view/View;Landroid/widget/TextView;)V
    return-object v1
.end method
.method public getRoot()Landroid/view/View;
    .registers 2
    iget-object v0, p0, Lcn/example/app/DialogAskBinding;->rootView:Landroid/view/View;
    return-object v0
.end method
